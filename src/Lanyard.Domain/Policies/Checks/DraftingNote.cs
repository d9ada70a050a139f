using System.Text.RegularExpressions;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Notes to the drafter and gaps to be filled, published by mistake.</summary>
public sealed partial class DraftingNote : IPolicyCheck
{
    public string Code => "drafting-note";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        foreach (var (text, place, clause) in Texts.Of(policy))
        {
            if (Note().Match(text) is { Success: true, Value: var note })
                yield return new(place, clause, $"“{note}” reads like a note to the drafter. Settle it, and take the note away.");
            else if (Gap().Match(text) is { Success: true, Value: var gap })
                yield return new(place, clause, $"“{gap}” is a gap to be filled. Write what belongs there.");
        }
        foreach (var bound in policy.Controls)
        {
            if (bound.Control is PolicyRegister { DraftingNote: Controls.DraftingNote.Unresolved })
                yield return Finding.Of(
                    bound,
                    "the document was issued with a drafter's note in it. Ask its owner to settle the note and issue it anew."
                );
        }
    }

    [GeneratedRegex(
        @"\b(TODO|FIXME|TBC|TBD|to be (confirmed|decided|agreed|completed|inserted)|delete as (appropriate|applicable|necessary)|amend as (appropriate|applicable|necessary)|note to (drafter|author|editor|schools?)|drafting note|drafter's note|schools? (should|to|may wish to) amend|lorem ipsum)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Note();

    [GeneratedRegex(
        @"(\[[^\]]{0,60}\]|<[A-Za-z][^>]{0,60}>|_{3,}|\.{4,}|\bx{2,}\b|\b(insert (the )?(name|date|school|here|link)|your school('s)? name)\b|\bdd/mm/yyyy\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Gap();
}
