namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>How soon an answer comes.</summary>
internal sealed class ResponseClockProposer()
    : Proposer(
        Capability.ResponseClock,
        Cue.Tells(@"(?:respond\w*|repl(?:y|ies|ied)|answer\w*|acknowledg\w+){gap}(?:within|next working day|same day|hours)"),
        Cue.Tells(@"within{gap}(?:hours|working days?|days?){gap}(?:respond|repl|answer|acknowledg|receipt)"),
        Cue.Speaks(@"(?:respon\w+|repl\w+){gap}(?:time|hours|days)")
    )
{
    protected internal override IReadOnlyList<string>? Value(Passage passage, string kind, string setting) =>
        setting switch
        {
            "weekend" when passage.Words.Contains("weekend", StringComparison.OrdinalIgnoreCase) => passage.Words.Contains(
                "working day",
                StringComparison.OrdinalIgnoreCase
            )
                ? ["end-of-next-working-day"]
                : [],
            "acknowledgement-counts" when passage.Words.Contains("acknowledg", StringComparison.OrdinalIgnoreCase) => ["true"],
            _ => null,
        };
}
