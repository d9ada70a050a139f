using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies;

/// <summary>Asks for something on the form that requests an account. Each capability that asks has a kind of its own, so that each clause is carried by what it speaks about.</summary>
public abstract record FormControl : Control, IAsksOnTheForm
{
    [Setting("what the form asks for")]
    public required IReadOnlyList<FormField> Fields { get; init; }

    [Setting("whether the form does not go without an answer")]
    public bool Required { get; init; }

    [Setting("whether it is answered before the account is made")]
    public bool BeforeCreation { get; init; }

    [Setting("the answers that the clause names")]
    public IReadOnlyList<FormOption> Options { get; init; } = [];

    [Setting("what must stand beside such an answer")]
    public IReadOnlyList<FormDetail> Needs { get; init; } = [];

    public override string Sentence =>
        $"{(BeforeCreation ? "Before the account is made the" : "The")} form asks {Asked}"
        + (Options.Count > 0 ? $"; one may choose {Phrase.List(Options.Select(FormFields.Option), "or")}" : "")
        + (Needs.Count > 0 ? $", and then gives {Phrase.List(Needs.Select(FormFields.Detail))}" : "")
        + (Required ? "; it does not go without an answer." : ".");

    protected string Asked => Phrase.List(Fields.Select(FormFields.Of));

    public override IReadOnlyList<string> KeptBy => ["AccountRequested"];

    public override IEnumerable<string> Complaints() =>
        Options
            .Where(o => !Fields.Any(f => FormOptions.For(f).Contains(o)))
            .Select(o => $"`{Slug.Of(o)}` is no answer to {Phrase.List(Fields)}; take it away or ask for another field.");
}
