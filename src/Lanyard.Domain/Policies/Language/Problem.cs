namespace Lanyard.Domain.Policies.Language;

/// <summary>Something in a policy file that its author should mend or know.</summary>
/// <param name="Code">The name of the check that found it, such as <c>unknown-control</c>.</param>
/// <param name="Sentence">What is wrong and what to do, without line and clause: those are printed beside it.</param>
public sealed record Problem(Gravity Gravity, string Code, Place Place, string? Clause, string Sentence)
{
    public override string ToString() =>
        $"{Place.Line}:{Place.Column}: {(Gravity == Gravity.Error ? "error" : "warning")} {Code}: {(Clause is null ? "" : $"clause {Clause}: ")}{Sentence}";
}

public enum Gravity
{
    /// <summary>The author should know; the policy can still be used.</summary>
    Warning,

    /// <summary>The policy cannot come into force like this.</summary>
    Error,
}
