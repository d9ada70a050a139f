using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Demo;

/// <summary>Tells the frame that this is the demo, so that the banner and the clock appear on every page.</summary>
public sealed class DemoShell : IShellFeed
{
    public Task Feed(ShellModel shell, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(shell);
        shell.Demo = true;
        return Task.CompletedTask;
    }
}
