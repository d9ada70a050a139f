namespace Lanyard.Domain.Kernel;

/// <summary>A "no" that we expect: a sentence that says what to do, and the field it belongs to when it belongs to one.</summary>
/// <param name="Sentence">Plain English for the person at the screen.</param>
/// <param name="Field">The name of the input, as the form and the API spell it; null when the whole request is refused.</param>
public sealed record Refusal(string Sentence, string? Field = null)
{
    public override string ToString() => Field is null ? Sentence : $"{Field}: {Sentence}";
}
