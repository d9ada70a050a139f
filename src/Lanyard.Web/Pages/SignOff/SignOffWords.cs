using System.Globalization;
using Lanyard.Domain.Policies;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>What belongs to sign-off, in words.</summary>
public static class SignOffWords
{
    /// <summary>"1 person", "20,000 people".</summary>
    public static string People(int count) => count == 1 ? "1 person" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} people");

    public static string Of(IEnumerable<Audience> audiences) => Phrase.List(audiences.Select(Of));

    public static string Of(Audience audience) =>
        audience switch
        {
            Audience.TrustStaff => "staff of the trust",
            _ => Phrase.Of(audience),
        };
}
