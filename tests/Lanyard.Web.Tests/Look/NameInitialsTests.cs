using Lanyard.Web.Look;

namespace Lanyard.Web.Tests.Look;

public sealed class NameInitialsTests
{
    [Theory]
    [InlineData("Amara Okafor", "AO")]
    [InlineData("zoë o’connor-adeyemi", "ZO")]
    [InlineData("Jean Luc van der Berg", "JB")]
    [InlineData("Cher", "C")]
    [InlineData("  ", "?")]
    [InlineData("Ångström Éva", "ÅÉ")]
    [InlineData("👩‍🏫 Ada", "👩‍🏫A")]
    [InlineData("أمينة حسن", "أح")]
    public void Name_OfAnyScript_HasInitials(string name, string initials)
    {
        Assert.Equal(initials, NameInitials.Of(name));
    }
}
