using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Web.Components.Tag;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

/// <summary>The words in which the pages speak of disclaimers.</summary>
public static class DisclaimerWords
{
    public static string Of(DisclaimerShown shown) =>
        shown switch
        {
            DisclaimerShown.Shown => "Disclaimer shown",
            DisclaimerShown.NotYet => "Disclaimer to come",
            _ => "No disclaimer",
        };

    public static TagColour Colour(DisclaimerShown shown) =>
        shown switch
        {
            DisclaimerShown.Shown => TagColour.Green,
            DisclaimerShown.NotYet => TagColour.Yellow,
            _ => TagColour.Red,
        };
}
