using Lanyard.Core.Tests;
using Lanyard.Testing;

[assembly: AssemblyFixture(typeof(CoreFixture))]

namespace Lanyard.Core.Tests;

/// <summary>One server for this project's tests; each test founds its own trust on it.</summary>
public sealed class CoreFixture : IAsyncLifetime
{
    public TestServer Server { get; private set; } = null!;

    public TestHouse House() => new(Server.Database);

    public async ValueTask InitializeAsync() => Server = await TestServer.StartAsync("core");

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
