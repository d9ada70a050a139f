using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Lanyard.Domain.People;

namespace Lanyard.Web.SignIn;

/// <summary>
/// How often the doors that stand open may be tried. By the caller's address it is generous, since a whole school comes from one; by the
/// address that is typed it is tight, and the same whether anybody has it. Counted in each copy of the application by itself: the lock of a
/// login, in the database, is what holds for all of them.
/// </summary>
public static class Limits
{
    /// <summary>Forms that anybody may send: signing in, a forgotten password, an invitation.</summary>
    public const string OpenForms = "open forms";

    /// <summary>Forms behind a secret address. A whole school opens its links at one meeting, so each link is counted for itself.</summary>
    public const string SecretLinks = "secret links";

    /// <summary>Tries in a minute from one place, or with one link.</summary>
    public const int FromOnePlace = 60;

    /// <summary>Tries in five minutes for one typed address.</summary>
    public const int ForOneAddress = 20;

    public static IServiceCollection AddLimits(this IServiceCollection services) =>
        services
            .AddSingleton(new AddressLimit(ForOneAddress))
            .AddRateLimiter(o =>
            {
                o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                o.OnRejected = (context, _) =>
                {
                    SayWhen(context.HttpContext, context.Lease);
                    return ValueTask.CompletedTask;
                };
                o.AddPolicy(OpenForms, ByPlace);
                o.AddPolicy(SecretLinks, ByLink);
            });

    /// <summary>Reading a page is free; sending a form counts. A caller without an address is this process itself.</summary>
    public static RateLimitPartition<string> ByPlace(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Connection.RemoteIpAddress is { } from && HttpMethods.IsPost(http.Request.Method)
            ? Window(Place(from))
            : RateLimitPartition.GetNoLimiter("");
    }

    public static RateLimitPartition<string> ByLink(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return HttpMethods.IsPost(http.Request.Method) ? Window(http.Request.Path.ToString()) : RateLimitPartition.GetNoLimiter("");
    }

    private static RateLimitPartition<string> Window(string of) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            of,
            _ =>
                new()
                {
                    PermitLimit = FromOnePlace,
                    Window = TimeSpan.FromMinutes(1),
                    SegmentsPerWindow = 6,
                }
        );

    internal static void SayWhen(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        http.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    // A household or a school has a whole /64 of IPv6 to itself, so single addresses say nothing.
    private static string Place(IPAddress from)
    {
        if (from.IsIPv4MappedToIPv6)
            from = from.MapToIPv4();
        return from.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(from.GetAddressBytes().AsSpan(0, 8))
            : from.ToString();
    }
}

/// <summary>Counts tries for an address that somebody types, by its digest.</summary>
public sealed class AddressLimit(int most) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(digest =>
        RateLimitPartition.GetSlidingWindowLimiter(
            digest,
            _ =>
                new()
                {
                    PermitLimit = most,
                    Window = TimeSpan.FromMinutes(5),
                    SegmentsPerWindow = 10,
                }
        )
    );

    /// <returns>False when there were too many: the answer then is 429, and says when to come back.</returns>
    public bool Allows(HttpContext http, string? address)
    {
        using var lease = _limiter.AttemptAcquire(Convert.ToHexString(EmailAddress.Digest(address ?? "")));
        if (!lease.IsAcquired)
            Limits.SayWhen(http, lease);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
