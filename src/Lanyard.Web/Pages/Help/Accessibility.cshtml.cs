using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Help;

[OpenToAll("says how accessible Lanyard is")]
public sealed class AccessibilityModel : PageModel;
