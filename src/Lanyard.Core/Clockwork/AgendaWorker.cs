using System.Diagnostics;
using Lanyard.Core.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lanyard.Core.Clockwork;

/// <summary>Takes what is due from the agenda and has each trust's work done in a scope of its own. Any number may run, in any number of copies.</summary>
public sealed partial class AgendaWorker
{
    private readonly Agenda _agenda;
    private readonly string[] _kinds;
    private readonly IServiceScopeFactory _scopes;
    private readonly ClockworkOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<AgendaWorker> _log;

    public AgendaWorker(
        Npgsql.NpgsqlDataSource database,
        IServiceScopeFactory scopes,
        IEnumerable<AgendaKind> kinds,
        ClockworkOptions options,
        TimeProvider clock,
        ILogger<AgendaWorker> log
    )
    {
        _agenda = new(database, options);
        _kinds = [.. kinds.Select(k => k.Name).Distinct(StringComparer.Ordinal)];
        (_scopes, _options, _clock, _log) = (scopes, options, clock, log);
    }

    /// <summary>Works until nothing is due any more.</summary>
    /// <returns>How many times a trust's work was done.</returns>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var done = 0;
        while (!ct.IsCancellationRequested)
        {
            var taken = await _agenda.TakeAsync(_kinds, _clock.GetUtcNow(), _options.AtOnce, ct);
            if (taken.Count == 0)
                break;
            await Task.WhenAll(taken.Select(item => RunAsync(item, ct)));
            done += taken.Count;
        }
        return done;
    }

    private async Task RunAsync(AgendaItem item, CancellationToken stopping)
    {
        using var trace = Signals.Traces.StartActivity("work");
        trace?.SetTag("lanyard.work", item.Kind);
        using var working = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var renewing = RenewAsync(item, working);
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentTrust>().Set(item.Trust);
            var handler = scope.ServiceProvider.GetRequiredKeyedService<IAgendaHandler>(item.Kind);
            var next = await handler.RunAsync(_clock.GetUtcNow(), working.Token);
            await _agenda.ReturnAsync(item, next, CancellationToken.None);
        }
        catch (OperationCanceledException) when (working.IsCancellationRequested)
        {
            // The program stops, or the lease went to somebody else; if it is still ours, the next copy starts at once.
            await _agenda.ReturnAsync(item, _clock.GetUtcNow(), CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever a handler throws, the other trusts' work goes on and this one is tried again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            trace?.SetStatus(ActivityStatusCode.Error);
            Failed(e, item.Kind, item.Trust.Value);
            await _agenda.ReturnFailedAsync(item, _clock.GetUtcNow(), e.GetType().Name, CancellationToken.None);
        }
        finally
        {
            await working.CancelAsync();
            await renewing;
        }
    }

    // Renews in real time while the work goes on; a lease that is lost stops the work.
    private async Task RenewAsync(AgendaItem item, CancellationTokenSource working)
    {
        try
        {
            using var timer = new PeriodicTimer(_options.Lease / 3, TimeProvider.System);
            while (await timer.WaitForNextTickAsync(working.Token))
            {
                if (await _agenda.RenewAsync(item, working.Token))
                    continue;
                LeaseLost(item.Kind, item.Trust.Value);
                await working.CancelAsync();
            }
        }
        catch (OperationCanceledException) when (working.IsCancellationRequested)
        {
            // The work has ended.
        }
        catch (Npgsql.NpgsqlException e)
        {
            // Without the database the lease cannot be kept, so the work may not go on either.
            Failed(e, item.Kind, item.Trust.Value);
            await working.CancelAsync();
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Work of kind {Kind} for trust {Trust} failed and will be tried again")]
    private partial void Failed(Exception e, string kind, Guid trust);

    [LoggerMessage(2, LogLevel.Warning, "Work of kind {Kind} for trust {Trust} took so long without a word that another worker has it now")]
    private partial void LeaseLost(string kind, Guid trust);
}
