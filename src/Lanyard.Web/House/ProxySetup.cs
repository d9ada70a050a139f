using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Lanyard.Web.House;

/// <summary>Behind a proxy, who calls and whether by https is what the proxy says: believed from the proxies that are named, and from nobody else.</summary>
public static class ProxySetup
{
    public static void UseProxy(this IApplicationBuilder app, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Proxies is not { } proxies)
            return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var named in proxies.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (System.Net.IPNetwork.TryParse(named, out var network))
                options.KnownIPNetworks.Add(network);
            else if (IPAddress.TryParse(named, out var address))
                options.KnownProxies.Add(address);
            else
                throw new InvalidOperationException(
                    $"LANYARD_PROXY holds {named}, which is neither an address nor a network such as 10.0.0.0/8."
                );
        }
        app.UseForwardedHeaders(options);
    }
}
