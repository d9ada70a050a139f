namespace Lanyard.Web.Api.Kernel;

/// <summary>The kinds of problem that the API answers with, one for each status.</summary>
public sealed record ProblemKind(int Status, string Anchor, string Title, string Detail)
{
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        new(400, "unreadable", "The request cannot be read", "Check the request's body, parameters and headers against the documentation."),
        new(401, "signed-out", "Sign in first", "Send a valid token in the Authorization header: Bearer, a space, and the token."),
        new(403, "not-allowed", "Not allowed", "Your roles do not let you do this here. Ask somebody who may change roles."),
        new(
            404,
            "not-found",
            "Not found",
            "There is nothing at this address, or nothing that you may see. Check the address and the ids in it."
        ),
        new(405, "wrong-method", "Wrong method", "This address does not take this method. The Allow header lists those that it takes."),
        new(409, "conflict", "At the same moment", "Somebody did the same at the same moment. Look again, then try once more."),
        new(412, "changed-meanwhile", "Changed meanwhile", "Somebody else changed this meanwhile. Read it again, then make your change."),
        new(413, "too-large", "Too large", "The request's body is larger than this address takes."),
        new(415, "wrong-content-type", "Wrong content type", "Send the body as JSON, with the header Content-Type: application/json."),
        new(422, "refused", "Refused", "Change what the errors name, then send it again."),
        new(428, "version-needed", "Say which version", "Send an If-Match header with the ETag that came with the details you read."),
        new(429, "too-many", "Too many requests", "Wait for the seconds in the Retry-After header, then go on."),
        new(500, "failed", "Something failed on our side", "Nothing was changed. Try again, and quote the reference if it goes on."),
        new(503, "not-ready", "Not ready", "Lanyard is starting or cannot reach its database. Try again in a minute."),
    ];

    /// <summary>Another status borrows the words of its hundred: 4xx those of 400, 5xx those of 500.</summary>
    public static ProblemKind Of(int status) =>
        All.FirstOrDefault(k => k.Status == status) ?? All.First(k => k.Status == (status >= 500 ? 500 : 400));
}
