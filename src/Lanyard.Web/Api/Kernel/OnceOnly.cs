using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Lanyard.Core.Answers;
using Lanyard.Domain.Kernel;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Api.Kernel;

/// <summary>
/// A write that carries an Idempotency-Key is done once for a day: the same request again is given the same answer. Only an answer of success
/// is kept: after a refusal nothing was changed, and asking again may go better.
/// </summary>
public sealed class OnceOnly(RequestDelegate next)
{
    public const string Header = "Idempotency-Key";
    private const string Replayed = "Idempotency-Replayed";
    private const int LongestKey = 255;

    // Bodies stay in memory up to here: a temporary file would be one more place with names in it.
    private const int InMemory = 4 * 1024 * 1024;

    private static readonly string[] KeptHeaders = ["Content-Type", "ETag", "Location"];

    public async Task InvokeAsync(HttpContext http, CurrentPerson current, RememberAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(answers);
        if (!Applies(http, current))
        {
            await next(http);
            return;
        }
        if (Refuse(http) is { } refusal)
        {
            await ProblemAnswer.WriteAsync(http, Problem.Unreadable([refusal]));
            return;
        }
        var asked = new AskedOnce(
            current.Who.Person,
            ImmutableArray.Create(SHA256.HashData(Encoding.UTF8.GetBytes(http.Request.Headers[Header].ToString()))),
            await DigestAsync(http)
        );
        await using var once = await answers.BeginAsync(asked, http.RequestAborted);
        switch (once.State)
        {
            case Asked.First:
                await DoAsync(http, once);
                break;
            case Asked.Again:
                http.Response.Headers[Replayed] = "true";
                await SendAsync(http, once.Earlier!);
                break;
            case Asked.OtherRequest:
                await ProblemAnswer.WriteAsync(
                    http,
                    Problem.Of([new Refusal("This key came with another request already. Choose a new key for each change.", Header)])
                );
                break;
            default:
                await ProblemAnswer.WriteAsync(
                    http,
                    Problem.Of(StatusCodes.Status409Conflict, "A request with this key is still at work. Ask again in a moment.")
                );
                break;
        }
    }

    private static bool Applies(HttpContext http, CurrentPerson current) =>
        current.SignedIn
        && http.Request.Headers.ContainsKey(Header)
        && !HttpMethods.IsGet(http.Request.Method)
        && !HttpMethods.IsHead(http.Request.Method)
        && http.GetEndpoint() is RouteEndpoint endpoint
        && endpoint.Metadata.GetMetadata<HarmlessRepeat>() is null;

    private static Refusal? Refuse(HttpContext http)
    {
        if (http.GetEndpoint()!.Metadata.GetMetadata<AnswerShownOnce>() is not null)
            return new("The answer to this is shown once and never kept. Send it without an Idempotency-Key.", Header);
        var key = http.Request.Headers[Header].ToString();
        return key.Length is 0 or > LongestKey || key.Any(c => c is < ' ' or > '~')
            ? new($"Send a key of 1 to {LongestKey} plain characters, such as a new UUID.", Header)
            : null;
    }

    /// <summary>The method, the address and the body, byte for byte.</summary>
    private static async Task<ImmutableArray<byte>> DigestAsync(HttpContext http)
    {
        http.Request.EnableBuffering(InMemory);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var request = http.Request;
        digest.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString} {request.Headers.IfMatch}\n"));
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
                digest.AppendData(buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
        request.Body.Position = 0;
        return ImmutableArray.Create(digest.GetHashAndReset());
    }

    /// <summary>Has the endpoint do its work, keeps what it answers in the same transaction, and only then lets the answer out.</summary>
    private async Task DoAsync(HttpContext http, AnswerOnce once)
    {
        var outside = http.Response.Body;
        using var held = new MemoryStream();
        http.Response.Body = held;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = outside;
        }
        if (http.Response.StatusCode is >= 200 and < 300)
        {
            var headers = KeptHeaders
                .Where(h => http.Response.Headers.ContainsKey(h))
                .ToDictionary(h => h, h => http.Response.Headers[h].ToString(), StringComparer.Ordinal);
            await once.KeepAsync(new(http.Response.StatusCode, headers, held.ToArray()), http.RequestAborted);
        }
        else if (http.Response.StatusCode == StatusCodes.Status422UnprocessableEntity)
            await once.RefusedAsync(http.RequestAborted);
        held.Position = 0;
        await held.CopyToAsync(outside, http.RequestAborted);
    }

    private static async Task SendAsync(HttpContext http, RememberedAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            http.Response.Headers[name] = value;
        http.Response.ContentLength = answer.Body.Length;
        await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted);
    }
}
