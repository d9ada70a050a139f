using System.Globalization;
using System.Threading.RateLimiting;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Api.Kernel;

/// <summary>How much one person's programs may ask: many requests at once, and then so many a second.</summary>
public sealed record ApiLimits
{
    public int AtOnce { get; init; } = 600;
    public int PerSecond { get; init; } = 20;
}

/// <summary>Keeps one runaway script from taking Lanyard away from everybody else.</summary>
public sealed class LimitedRequests(RequestDelegate next, ApiLimits limits) : IDisposable
{
    private readonly PartitionedRateLimiter<Guid> _limiter = PartitionedRateLimiter.Create<Guid, Guid>(person =>
        RateLimitPartition.GetTokenBucketLimiter(
            person,
            _ =>
                new()
                {
                    TokenLimit = limits.AtOnce,
                    TokensPerPeriod = limits.PerSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                }
        )
    );

    public async Task InvokeAsync(HttpContext http, CurrentPerson current)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(current);
        using var lease = current.SignedIn ? _limiter.AttemptAcquire(current.Who.Person.Value) : null;
        if (lease is null or { IsAcquired: true })
        {
            await next(http);
            return;
        }
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await ProblemAnswer.WriteAsync(http, Problem.Of(StatusCodes.Status429TooManyRequests));
    }

    public void Dispose() => _limiter.Dispose();
}
