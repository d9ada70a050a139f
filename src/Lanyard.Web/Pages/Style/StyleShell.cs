using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Style;

/// <summary>The frame of the style page, with somebody signed in who does not exist.</summary>
public sealed class StyleShell : IShellFeed
{
    public Task Feed(ShellModel shell, HttpContext context)
    {
        if (context.Request.Path != "/style")
        {
            return Task.CompletedTask;
        }

        shell.Person = new("Zoë O’Connor-Adeyemi", "Communications manager");
        shell.School = new("Marram Bay Primary School", "/style", Current: true);
        shell.Schools = [new("All schools", "/style"), shell.School, new("Saltmarsh High School", "/style")];
        shell.Unread = 3;
        shell.Rooms =
        [
            new(Room.Home, [new("Home", "/style")]),
            new(Room.School, [new("Calendar", "/style"), new("Style", "/style", Current: true)]),
            new(Room.People, [new("People", "/style"), new("Invitations", "/style")]),
            new(Room.Evidence, [new("Ledger", "/style"), new("Mail sent", "/style")]),
        ];
        return Task.CompletedTask;
    }
}
