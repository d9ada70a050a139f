using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Components.Tag;
using Lanyard.Web.Doors;
using Lanyard.Web.House;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Style;

/// <summary>Shows every component in every state, for people and for the accessibility checks.</summary>
[OpenToAll("shows components and no data; there in demo mode only")]
public sealed class IndexModel(Settings settings) : PageModel
{
    [BindProperty]
    public SampleForm Sample { get; set; } = new();

    public DateTimeOffset Moment { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public IReadOnlyList<SelectListItem> RoleItems { get; } =
    [new("Headteacher", "head"), new("Communications manager", "comms"), new("Moderator", "moderator")];

    public TableOptions People { get; } =
        TableOf
            .Rows<(string Name, string Role, TagColour Colour, string State, string Open)>([
                ("Amara Okafor", "Headteacher", TagColour.Green, "Active", "3"),
                ("Bryn Llewellyn", "Communications manager", TagColour.Orange, "Invited", "14"),
                ("Chidi Nwosu-Featherstonehaugh", "Designated safeguarding lead", TagColour.Grey, "Left", "0"),
            ])
            .Column("Name", p => Words.Of(new Element("a").Class("govuk-link").Set("href", "/style").Add(p.Name)))
            .Column("Role", p => p.Role)
            .Column("State", p => Words.Of(TagMarkup.Draw(new() { Text = p.State, Classes = TagTagHelper.ClassOf(p.Colour) })))
            .Column("Open tasks", p => p.Open, numeric: true)
            .Build("People at Marram Bay");

    public TableOptions Wide { get; } =
        TableOf
            .Rows(["Autumn", "Spring", "Summer"])
            .Column("Term", t => t)
            .Column("First school day", _ => "Wednesday 2 September 2026")
            .Column("Half term", _ => "26 October to 30 October 2026")
            .Column("Last school day", _ => "Friday 18 December 2026")
            .Column("School days", _ => "73", numeric: true)
            .Build("A table that scrolls by itself", stacked: false);

    public IActionResult OnGet() => settings.Demo ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (!settings.Demo)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        TempData.Done($"{Sample.FullName} has been saved");
        return RedirectToPage();
    }
}
