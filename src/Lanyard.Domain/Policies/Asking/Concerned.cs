namespace Lanyard.Domain.Policies.Asking;

/// <summary>Whom a report concerns, where that is somebody to whom reports go: they are left out of its way.</summary>
internal static class Concerned
{
    private static readonly Cue Head = Cue.Also(
        1,
        "about the head,about the headteacher,by the head,by the headteacher,the head has,the headteacher has,head is"
    );
    private static readonly Cue Lead = Cue.Also(1, "about the dsl,about the safeguarding lead,by the safeguarding lead,by the dsl");

    public static Bind? Of(Typed typed) =>
        typed.Has(Head) ? Bind.Headteacher
        : typed.Has(Lead) ? Bind.SafeguardingLead
        : null;
}
