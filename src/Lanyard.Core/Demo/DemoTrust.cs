using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Demo;

/// <summary>The invented trust. Its id is fixed, so that a house which holds it is known to be a demo and is never taken for a real one.</summary>
public static class DemoTrust
{
    /// <summary>Version 7, of 09:00 in Britain on 1 September 2026, which no trust that people found will ever meet.</summary>
    public static Id<Trust> Id { get; } = new(new Guid("01a05bfb-7000-7de0-8000-0000000000de"));

    public const string Name = "Ottermoor Learning Trust";
    public const string Host = "ottermoor.example";
}
