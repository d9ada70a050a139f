using Microsoft.Extensions.Hosting;
using Quartz;

namespace Lanyard.Core.Clockwork;

/// <summary>Quartz knocks; the worker does what is due. Ticks may overlap, since leases keep two of them from one trust's work.</summary>
internal sealed class AgendaJob(AgendaWorker worker, IHostApplicationLifetime host) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.ApplicationStopping);
        await worker.RunDueAsync(either.Token);
    }
}
