using System.ComponentModel;
using System.Text.Json;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.People;

/// <summary>Which people are wanted. The names of roles and states are those of the answers, which a query would otherwise read in capitals.</summary>
public sealed record PeopleWanted
{
    [Description("The beginning of any part of a name, or of an email address.")]
    public string? Search { get; init; }

    [Description("Only those who hold this role today, such as `headteacher`.")]
    public string? Role { get; init; }

    [Description("Only those in this state of the way to a login: `none`, `invited`, `invitationExpired` or `active`.")]
    public string? Login { get; init; }

    [Description("Those who left, instead of those who are here.")]
    public bool? Left { get; init; }

    public Outcome<PeopleFilter> Filter(Id<School>? school)
    {
        if (Role is { Length: > 0 } && Named<Role>(Role) is null)
            return OneOf<Role>("role");
        if (Login is { Length: > 0 } && Named<LoginState>(Login) is null)
            return OneOf<LoginState>("login");
        return new PeopleFilter
        {
            School = school,
            Search = Search,
            Role = Named<Role>(Role),
            Login = Named<LoginState>(Login),
            Left = Left ?? false,
        };
    }

    private static TEnum? Named<TEnum>(string? name)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Where(v => Spelt(v) == name).Select(v => (TEnum?)v).FirstOrDefault();

    private static string Spelt<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static Refusal OneOf<TEnum>(string field)
        where TEnum : struct, Enum => new($"Send one of {string.Join(", ", Enum.GetValues<TEnum>().Select(Spelt))}.", field);
}
