using Lanyard.Web.Components.Textarea;

namespace Lanyard.Web.Components.CharacterCount;

public sealed record CharacterCountOptions : TextareaOptions
{
    public int? Maxlength { get; init; }
    public int? Maxwords { get; init; }

    /// <summary>The share, in per cent, of the limit from which the count is shown.</summary>
    public int? Threshold { get; init; }
    public string? CountType { get; init; }
    public CountMessageOptions? CountMessage { get; init; }
}

public sealed record CountMessageOptions
{
    public string? Classes { get; init; }
}
