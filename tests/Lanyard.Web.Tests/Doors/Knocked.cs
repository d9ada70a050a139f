using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Lanyard.Web.Tests.Doors;

/// <summary>One endpoint and method, and how to write an address for it.</summary>
internal sealed record Knocked(string Method, RoutePattern Pattern, IDoor? Door)
{
    private static readonly Guid Nobody = new("01990000-0000-7000-8000-000000000000");

    public string Path => Pattern.RawText ?? "";

    public bool NamesSchool => Pattern.GetParameter("school") is not null;

    /// <summary>The address at a school; every other parameter is an id or a number that is nobody's.</summary>
    public string At(string school)
    {
        var segments = Pattern.PathSegments.Select(s =>
            string.Concat(
                s.Parts.Select(p =>
                    p switch
                    {
                        RoutePatternLiteralPart literal => literal.Content,
                        RoutePatternSeparatorPart separator => separator.Content,
                        RoutePatternParameterPart { Name: "school" } => school,
                        RoutePatternParameterPart part when part.ParameterPolicies.Any(c => c.Content == "int") => "987654",
                        _ => Nobody.ToString(),
                    }
                )
            )
        );
        return "/" + string.Join('/', segments);
    }
}
