using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Puts those who run an account on its rota, and shows what each of them recorded there.</summary>
[ControlKind("account-duty", Capability.MonitoringRota, Awaits = "the watch")]
public sealed record AccountDuty : Control
{
    [Setting("what they do")]
    public required IReadOnlyList<RotaDuty> Duties { get; init; }

    [Setting("who does it; any one of them")]
    public IReadOnlyList<Bind> Who { get; init; } = [];

    [Setting("what the policy calls that role")]
    public string? RoleTitle { get; init; }

    public override string Sentence =>
        $"{(Who.Count > 0 ? Phrase.Capital(Phrase.List(Who, "or")) : "Somebody named")} is on the rota of each account to {Phrase.List(Duties)}"
        + (RoleTitle is { } title ? $" (in the policy: {Slug.Words(title)})." : ".");

    public override IReadOnlyList<string> KeptBy => ["AccountChecked", "PostPublished"];

    public override IReadOnlyList<string> BrokenBy => ["RotaEmpty"];
}

public enum RotaDuty
{
    Monitor,
    Contribute,
}
