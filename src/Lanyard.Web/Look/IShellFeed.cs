namespace Lanyard.Web.Look;

/// <summary>Somebody who knows a part of the frame: who is signed in, which schools they may choose, how much is unread.</summary>
public interface IShellFeed
{
    Task Feed(ShellModel shell, HttpContext context);
}
