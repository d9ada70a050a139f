using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Data;

/// <summary>The trust that this request, job or verb works for. Set once; nothing set means no rows at all.</summary>
public sealed class CurrentTrust
{
    public Id<Trust>? Id { get; private set; }

    public void Set(Id<Trust> trust)
    {
        if (Id is { } set && set != trust)
            throw new InvalidOperationException("One scope serves one trust: open another scope for another trust.");
        Id = trust;
    }
}
