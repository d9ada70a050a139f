using Lanyard.Domain.Outbox;
using Lanyard.Web.Components.History;
using Lanyard.Web.Components.Tag;

namespace Lanyard.Web.Pages.Operations.Outbox;

/// <summary>What dispatches and their states are called on screen.</summary>
public static class OutboxWords
{
    public static string Of(DispatchState state) =>
        state switch
        {
            DispatchState.Queued => "Queued",
            DispatchState.Sending => "Sending",
            DispatchState.Unknown => "Unknown",
            DispatchState.Confirmed => "Confirmed",
            _ => "Failed",
        };

    public static TagColour Colour(DispatchState state) =>
        state switch
        {
            DispatchState.Queued => TagColour.Yellow,
            DispatchState.Sending => TagColour.Blue,
            DispatchState.Unknown => TagColour.Orange,
            DispatchState.Confirmed => TagColour.Green,
            _ => TagColour.Red,
        };

    public static string Explained(DispatchState state) =>
        state switch
        {
            DispatchState.Queued => "It waits for its moment.",
            DispatchState.Sending => "It is being sent now.",
            DispatchState.Unknown => "The line went dead while it was being sent: it may have arrived or not.",
            DispatchState.Confirmed => "The mail server took it.",
            _ => "It will not be sent unless you say so.",
        };

    public static string Kind(string kind) => KindWords.Of(kind);
}
