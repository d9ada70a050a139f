using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Components.Tag;
using Lanyard.Web.Doors;
using Lanyard.Web.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Style;

/// <summary>Shows every component in every state, for people and for the accessibility checks.</summary>
[OpenToAll("shows components and no data; there in demo mode only")]
public sealed class IndexModel(Settings settings) : PageModel
{
    [BindProperty]
    public SampleForm Sample { get; set; } = new();

    public TableOptions People { get; } =
        TableOf
            .Rows<(string Name, string Role, TagColour Colour, string State, int Open)>([
                ("Amara Okafor", "Headteacher", TagColour.Green, "Active", 3),
                ("Bryn Llewellyn", "Communications manager", TagColour.Orange, "Invited", 14),
                ("Chidi Nwosu-Featherstonehaugh", "Designated safeguarding lead", TagColour.Grey, "Left", 0),
            ])
            .Column("Name", p => Words.Of(new Element("a").Class("govuk-link").Set("href", "/style").Add(p.Name)))
            .Column("Role", p => p.Role)
            .Column("State", p => Words.Of(TagMarkup.Draw(new() { Text = p.State, Classes = TagTagHelper.ClassOf(p.Colour) })))
            .Column("Open tasks", p => p.Open.ToString(CultureInfo.InvariantCulture), numeric: true)
            .Build("People at Marram Bay", hideCaption: false);

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

        Look.Flash.Done(TempData, $"{Sample.FullName} has been saved");
        return RedirectToPage();
    }

    public sealed class SampleForm
    {
        [Required(ErrorMessage = "Enter the person’s full name")]
        public string? FullName { get; set; }

        [Required(ErrorMessage = "Enter an email address"), EmailAddress(ErrorMessage = "Enter an email address such as name@example.org")]
        public string? Email { get; set; }

        public string? Handle { get; set; }
    }
}
