using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Those who stand alike in a round, a page of them.</summary>
/// <param name="Slug">The school's; null for the trust's own people.</param>
/// <param name="Count">How many stand how, whatever the list is narrowed to.</param>
public sealed record ChasingList(
    RoundLine Line,
    string? Slug,
    TallyCount Count,
    SignatoryState Shown,
    SignatoryFilter Filter,
    IReadOnlyList<SignatoryLine> People,
    DateOnly Today,
    bool MayManage,
    string Address,
    bool IsFirst,
    bool HasMore
)
{
    /// <summary>Those on a page.</summary>
    public const int Size = 50;

    public string Login => Filter.WithoutLogin ? "none" : "";

    public string? First => IsFirst ? null : With(null, null);

    public string? Next => HasMore ? With("after", People[^1].Person.ToString()) : null;

    public string Export => With("handler", "csv");

    public IEnumerable<SelectListItem> RoleItems =>
        Roles
            .Table.Values.Where(s => s.Seat.HasFlag(Slug is null ? Seat.Trust : Seat.School))
            .OrderBy(s => s.Role)
            .Select(s => new SelectListItem(s.Name, s.Role.ToString()));

    public string To(SignatoryState state) => state == SignatoryState.Owed ? Address : $"{Address}?show={SignOffWords.Slug(state)}";

    public int Of(SignatoryState state) =>
        state switch
        {
            SignatoryState.Owed => Count.Owed,
            SignatoryState.HasSigned => Count.HaveSigned,
            SignatoryState.Refused => Count.Refused,
            SignatoryState.Left => Count.Left,
            _ => Count.Lapsed,
        };

    private string With(string? name, string? value)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["show"] = Shown == SignatoryState.Owed ? null : SignOffWords.Slug(Shown),
            ["q"] = Filter.Name,
            ["role"] = Filter.Role?.ToString(),
            ["team"] = Filter.Manager,
            ["login"] = Filter.WithoutLogin ? "none" : null,
        };
        if (name is not null)
            query[name] = value;
        return QueryHelpers.AddQueryString(Address, query.Where(p => !string.IsNullOrEmpty(p.Value)));
    }
}
