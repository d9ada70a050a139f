using System.ComponentModel.DataAnnotations;

namespace Lanyard.Web.Pages.Style;

/// <summary>A form with every kind of field.</summary>
public sealed class SampleForm
{
    [Required(ErrorMessage = "Enter the person’s full name")]
    public string? FullName { get; set; }

    [Required(ErrorMessage = "Enter an email address"), EmailAddress(ErrorMessage = "Enter an email address such as name@example.org")]
    public string? Email { get; set; }
    public string? Handle { get; set; }
    public string? Password { get; set; }

    [Required(ErrorMessage = "Choose a role")]
    public string? Role { get; set; }

    [Required(ErrorMessage = "Choose how often it is checked")]
    public string? Often { get; set; }
    public string? OtherOften { get; set; }
    public bool? Public { get; set; }

    [MinLength(1, ErrorMessage = "Choose at least one day")]
    public string[] Days { get; set; } = [];

    [Required(ErrorMessage = "Enter the first day"), Display(Name = "The first day")]
    public DateOnly? From { get; set; }
    public IFormFile? Upload { get; set; }
    public string? Reason { get; set; }

    [MaxLength(300, ErrorMessage = "Your reply must be 300 characters or fewer")]
    public string? Reply { get; set; }

    [AllowedValues(true, ErrorMessage = "Say that you have read the policy")]
    public bool Agree { get; set; }
}
