using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Screening.Names;
using Npgsql;

namespace Lanyard.Core.People;

/// <summary>Puts the question for a page of people together: only the conditions that are asked for, every value a parameter.</summary>
internal sealed class PeopleListSql
{
    private readonly NpgsqlBatchCommand _command = new();
    private readonly List<string> _where = [];
    private readonly PeopleFilter _filter;
    private readonly string _trust;
    private readonly string _day;
    private readonly string _now;

    public PeopleListSql(Id<Trust> trust, PeopleFilter filter, DateOnly day, DateTimeOffset now)
    {
        _filter = filter;
        (_trust, _day, _now) = (Add(trust.Value), Add(day), Add(now));
    }

    public NpgsqlBatchCommand Command()
    {
        _where.Add($"p.trust_id = {_trust}");
        _where.Add(_filter.Left ? $"p.left_on < {_day}" : $"(p.left_on is null or p.left_on >= {_day})");
        After();
        Held();
        Search();
        if (_filter.Login is { } login)
            _where.Add($"{State} = {Add((int)login)}");
        _command.CommandText = $"""
            select p.person_id, p.full_name, p.email, p.left_on, {State}, r.roles, r.schools
            from (
                select p.* from person p where {string.Join(" and ", _where)}
                order by p.name_key, p.person_id limit {Add(_filter.Size + 1)}
            ) p
            left join lateral (
                select array_agg(a.role order by a."from", a.appointment_id) roles,
                       array_agg(a.school_id order by a."from", a.appointment_id) schools
                from appointment a
                where a.trust_id = {_trust} and a.person_id = p.person_id and a."from" <= {_day} and (a.until is null or a.until >= {_day})
            ) r on true
            order by p.name_key, p.person_id
            """;
        return _command;
    }

    // As in LoginState.
    private string State =>
        $"""
            (case when exists (select from login l where l.trust_id = {_trust} and l.person_id = p.person_id) then 3
                  else coalesce((select case when i.expires_at > {_now} then 1 else 2 end from invitation i
                                 where i.trust_id = {_trust} and i.person_id = p.person_id
                                   and i.accepted_at is null and i.revoked_at is null), 0) end)
            """;

    private void After()
    {
        if (_filter.After is not { } after)
            return;
        var id = Add(after.Value);
        _where.Add($"(p.name_key, p.person_id) > ((select name_key from person where trust_id = {_trust} and person_id = {id}), {id})");
    }

    // A school's list holds those still to come; the people who left it are found by what they held.
    private void Held()
    {
        if (_filter.School is null && _filter.Role is null)
            return;
        List<string> held = [$"a.trust_id = {_trust}", "a.person_id = p.person_id"];
        if (_filter.School is { } school)
            held.Add($"a.school_id = {Add(school.Value)}");
        if (_filter.Role is { } role)
            held.Add($"a.role = {Add(role.ToString())} and a.\"from\" <= {_day}");
        if (!_filter.Left)
            held.Add($"(a.until is null or a.until >= {_day})");
        _where.Add($"exists (select from appointment a where {string.Join(" and ", held)})");
    }

    private void Search()
    {
        var email = Text.Line(_filter.Search).ToLowerInvariant();
        var name = NameKey.Of(email);
        if (email.Length == 0)
            return;
        List<string> either = [$"p.email like {Add(Escaped(email) + "%")}"];
        if (name.Length > 0)
            either.Add($"p.name_key like {Add(Escaped(name) + "%")} or p.name_key like {Add("% " + Escaped(name) + "%")}");
        _where.Add($"({string.Join(" or ", either)})");
    }

    private static string Escaped(string typed) =>
        typed
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);

    private string Add(object value)
    {
        _command.Parameters.Add(new() { Value = value });
        return $"${_command.Parameters.Count}";
    }
}
