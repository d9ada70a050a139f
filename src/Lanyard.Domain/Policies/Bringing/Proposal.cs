namespace Lanyard.Domain.Policies.Bringing;

/// <summary>A control that may keep a clause, with the words that suggested it. Nothing is in force because of it: a person takes it, changes it or leaves it.</summary>
/// <param name="Control">The name of its kind.</param>
/// <param name="Settings">Those that the clause's words give.</param>
/// <param name="Missing">Settings that the control needs and the clause does not give. They are asked for, never invented.</param>
/// <param name="Suggested">The words of the clause that suggested it, in their order.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Confidence">From nought to one.</param>
public sealed record Proposal(
    string Control,
    IReadOnlyList<ProposedSetting> Settings,
    IReadOnlyList<string> Missing,
    IReadOnlyList<WordSpan> Suggested,
    string Reason,
    double Confidence
)
{
    public ControlKind Kind => ControlKinds.Named(Control)!;

    /// <summary>What the policy language still asks for before the control can stand in a policy; nothing when it can.</summary>
    public IReadOnlyList<string> Asks => ProposedControls.Complaints(Kind, Settings);
}

/// <param name="Values">As a policy file writes them; one, unless the setting is a list.</param>
public sealed record ProposedSetting(string Name, IReadOnlyList<string> Values)
{
    public string Value => string.Join(", ", Values);
}

/// <summary>Some characters of a clause's words.</summary>
public readonly record struct WordSpan(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A clause with what is proposed for it: whom it binds, how it is carried, and its controls, the likeliest first.</summary>
public sealed record ProposedClause(BroughtClause Clause, IReadOnlyList<Bind> Binds, Carriage Carried, IReadOnlyList<Proposal> Controls);
