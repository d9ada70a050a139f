namespace Lanyard.Domain.Kernel;

/// <summary>A "no" that we expect: a sentence that says what to do, and the field it belongs to when it belongs to one.</summary>
/// <param name="Sentence">Plain English for the person at the screen.</param>
/// <param name="Field">The name of the input, as the form and the API spell it; null when the whole request is refused.</param>
/// <param name="Kind">Why, where that matters to a program that asks.</param>
public sealed record Refusal(string Sentence, string? Field = null, RefusalKind Kind = RefusalKind.Rule)
{
    /// <summary>The record that was asked for is not there, or not in this trust.</summary>
    public static Refusal Missing(string sentence) => new(sentence, null, RefusalKind.Missing);

    /// <summary>Somebody else changed the record since it was read.</summary>
    public static Refusal Stale(string sentence) => new(sentence, null, RefusalKind.Stale);

    public override string ToString() => Field is null ? Sentence : $"{Field}: {Sentence}";
}

public enum RefusalKind
{
    /// <summary>What was asked breaks a rule.</summary>
    Rule,

    /// <summary>What it was asked of is not there.</summary>
    Missing,

    /// <summary>What it was asked of has changed meanwhile.</summary>
    Stale,
}
