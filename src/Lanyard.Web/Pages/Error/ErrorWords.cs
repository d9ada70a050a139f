namespace Lanyard.Web.Pages.Error;

/// <param name="Code">The status of the answer.</param>
/// <param name="Title">What happened.</param>
/// <param name="Sentences">What to do about it.</param>
public sealed record ErrorWords(int Code, string Title, params IReadOnlyList<string> Sentences)
{
    public static ErrorWords StaleForm { get; } =
        new(
            400,
            "Your form was open too long",
            "Nothing has been saved. Go back, check your answers and send it again.",
            "If that does not help, somebody has signed in or out in this browser since: open the page afresh in a new tab and copy your answers over."
        );

    public static ErrorWords NotFound { get; } =
        new(
            404,
            "Page not found",
            "If you typed the address, check that it is right. If you pasted it, check that you copied all of it.",
            "What you are looking for may also belong to another school, or have been removed."
        );

    private static readonly ErrorWords[] s_known =
    [
        new(400, "That did not arrive in one piece", "Nothing has been saved. Go back and send it again."),
        new(
            403,
            "You may not open this page",
            "Your roles do not include it. If you need it for your work, ask your headteacher or an administrator to give you the role.",
            "If you act for somebody else, ask whether the dates of your deputyship cover today."
        ),
        NotFound,
        new(405, "That cannot be done here", "Go back and use the buttons on the page."),
        new(413, "That file is too large", "Nothing has been saved. Go back and choose a smaller file, or split it into several."),
        new(
            429,
            "Too many tries",
            "To keep everybody’s account safe, this can only be done so often. Wait a minute, then go back and try again."
        ),
        new(
            500,
            "Something went wrong on our side",
            "What you were doing has not been saved, or only as a whole: check before you send it again.",
            "Try again in a minute. If it keeps happening, tell whoever runs Lanyard for your school what you were doing and when."
        ),
        new(503, "Lanyard is resting for a moment", "It is being looked after and will be back soon. Try again in a minute."),
    ];

    public static ErrorWords Of(int code) =>
        Array.Find(s_known, w => w.Code == code) ?? (code >= 500 ? s_known.First(w => w.Code == 500) : NotFound);
}
