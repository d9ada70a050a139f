using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Asking;
using Lanyard.Web.Components.Tag;

namespace Lanyard.Web.Pages.Policies.Asking;

/// <summary>The words and colours in which answers are shown.</summary>
public static class AskingWords
{
    public static string Of(Channel capacity) => capacity == Channel.Private ? "on my own account" : "on an account of the school";

    public static string Of(Footing footing) =>
        footing switch
        {
            Footing.Draft => "Draft, not in force yet",
            Footing.Overdue => "Overdue for review, still binds",
            _ => "In force",
        };

    /// <summary>The colour helps; the word beside it says it.</summary>
    public static TagColour Colour(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Verdict switch
        {
            Verdict.Allow => TagColour.Green,
            Verdict.AllowIf => TagColour.Yellow,
            Verdict.AskPerson => TagColour.Orange,
            Verdict.Refuse => TagColour.Red,
            _ => TagColour.Grey,
        };
    }
}
