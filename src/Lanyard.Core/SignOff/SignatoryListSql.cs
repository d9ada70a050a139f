using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Lanyard.Screening.Names;
using Npgsql;

namespace Lanyard.Core.SignOff;

/// <summary>
/// Puts the question for a page of signatories together: only the conditions that are asked for, every value a parameter. The page is cut from
/// an index that is in this order, and only its rows are joined.
/// </summary>
internal sealed class SignatoryListSql
{
    private readonly NpgsqlBatchCommand _command = new();
    private readonly List<string> _where;
    private readonly SignatoryState _state;
    private readonly Id<School> _at;
    private readonly string _trust;
    private readonly string _round;
    private readonly string _school;
    private readonly string _day;
    private readonly string _now;

    /// <param name="at">The nil id for the trust's own people.</param>
    public SignatoryListSql(Id<Trust> trust, Id<Round> round, Id<School> at, SignatoryState state, DateTimeOffset now)
    {
        (_state, _at) = (state, at);
        (_trust, _round, _school) = (Add(trust.Value), Add(round.Value), Add(at.Value));
        (_day, _now) = (Add(UkTime.DateOf(now)), Add(now.ToUniversalTime()));
        _where = [$"s.trust_id = {_trust}", $"s.round_id = {_round}", $"s.school_id = {_school}", $"s.state = {Add(state.ToString())}"];
    }

    public NpgsqlBatchCommand Page(SignatoryFilter filter, Id<Person>? after, int take)
    {
        Narrow(filter);
        // The place is that of a person, so that an address holds nobody's name.
        if (after is { } last)
        {
            var id = Add(last.Value);
            // Value by value: a row that is asked for as a whole is compared one by one, and not looked up in the index.
            string Of(string column) =>
                $"(select {column} from signatory where trust_id = {_trust} and round_id = {_round} and school_id = {_school} and person_id = {id})";
            _where.Add($"(s.due, s.name_key, s.person_id) > ({Of("due")}, {Of("name_key")}, {id})");
        }
        _command.CommandText = $"""
            {Columns}
            from (
                select s.* from signatory s where {string.Join(" and ", _where)}
                order by s.due, s.name_key, s.person_id limit {Add(take)}
            ) s
            {Joins}
            order by s.due, s.name_key, s.person_id
            """;
        return _command;
    }

    public NpgsqlBatchCommand One(Id<Person> person)
    {
        _command.CommandText = $"""
            {Columns}
            from signatory s
            {Joins}
            where s.trust_id = {_trust} and s.round_id = {_round} and s.school_id = {_school} and s.person_id = {Add(person.Value)}
            """;
        return _command;
    }

    private string Columns =>
        $"""
            select s.person_id, p.full_name, s.state, s.state_on, s.due, s.late, s.joiner, s.reminded_on, s.reminders,
                s.read_to_end_at is not null and s.reading_id = r.edition_id,
                exists (select from login l where l.trust_id = s.trust_id and l.person_id = s.person_id),
                (select k.expires_at from signing_link k where k.trust_id = s.trust_id and k.round_id = s.round_id
                    and k.person_id = s.person_id and k.revoked_at is null and k.expires_at > {_now}),
                s.refused_because, s.receipt_id,
                array(select distinct a.role from appointment a
                    where a.trust_id = s.trust_id and a.person_id = s.person_id and {Here} and {Held} order by a.role)
            """;

    private const string Joins = """
        join person p on p.trust_id = s.trust_id and p.person_id = s.person_id
        join round r on r.trust_id = s.trust_id and r.round_id = s.round_id
        """;

    private string Here => _at == Signatory.OfTheTrust ? "a.school_id is null" : $"a.school_id = {_school}";

    // Whoever left is found by what they were.
    private string Held =>
        $"""a."from" <= {_day}""" + (_state == SignatoryState.Left ? "" : $" and (a.until is null or a.until >= {_day})");

    private void Narrow(SignatoryFilter filter)
    {
        if (NameKey.Of(Text.Line(filter.Name)) is { Length: > 0 } name)
            _where.Add(Begins("s.name_key", name));
        if (filter.Role is { } role)
            _where.Add(
                $"exists (select from appointment a where a.trust_id = {_trust} and a.person_id = s.person_id and a.role = {Add(role.ToString())} and {Here} and {Held})"
            );
        if (NameKey.Of(Text.Line(filter.Manager)) is { Length: > 0 } manager)
            _where.Add(
                $"""
                exists (select from line_management m join person b on b.trust_id = m.trust_id and b.person_id = m.manager_id
                    where m.trust_id = {_trust} and m.person_id = s.person_id and {Begins("b.name_key", manager)})
                """
            );
        if (filter.WithoutLogin)
            _where.Add($"not exists (select from login l where l.trust_id = {_trust} and l.person_id = s.person_id)");
    }

    private string Begins(string column, string name) =>
        $"({column} like {Add(Escaped(name) + "%")} or {column} like {Add("% " + Escaped(name) + "%")})";

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
