using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Screening.Names;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Lanyard.Core.People.Importing;

/// <summary>Writes a plan down in four statements, however many rows it has. Row-level security refuses COPY, so the columns travel as arrays.</summary>
internal static class ImportWriter
{
    public static async Task WriteAsync(Change change, ImportPlan plan, CancellationToken ct)
    {
        var added = plan.Rows.Where(r => r.Fate == ImportFate.Add).ToList();
        await RunAsync(
            change,
            """
            insert into person (trust_id, person_id, full_name, name_key, email, created_at)
            select $1, id, name, key, email, $2 from unnest($3, $4, $5, $6) as new (id, name, key, email)
            """,
            ct,
            change.Now,
            Ids(added),
            added.Select(r => r.Name).ToArray(),
            added.Select(r => NameKey.Of(r.Name)).ToArray(),
            added.Select(r => r.Email).ToArray()
        );
        var renamed = plan.Rows.Where(r => r.NewName).ToList();
        await RunAsync(
            change,
            """
            update person p set full_name = new.name, name_key = new.key, version = version + 1
            from unnest($2, $3, $4) as new (id, name, key) where p.trust_id = $1 and p.person_id = new.id
            """,
            ct,
            Ids(renamed),
            renamed.Select(r => r.Name).ToArray(),
            renamed.Select(r => NameKey.Of(r.Name)).ToArray()
        );
        foreach (var row in added)
            change.Record(new PersonAdded(row.Person));
        foreach (var row in renamed)
            change.Record(new PersonChanged(row.Person, Name: true, Email: false));
        await AppointAsync(change, [.. plan.Rows.Where(r => r.Role is not null)], ct);
        await ManageAsync(change, [.. plan.Rows.Where(r => r.Manager is not null).DistinctBy(r => r.Person)], ct);
    }

    private static async Task AppointAsync(Change change, List<PlannedRow> rows, CancellationToken ct)
    {
        var ids = rows.ConvertAll(_ => Id<Appointment>.New(change.Now));
        await RunAsync(
            change,
            """
            insert into appointment (trust_id, appointment_id, person_id, role, school_id, "from")
            select $1, id, person, role, school, starts from unnest($2, $3, $4, $5, $6) as new (id, person, role, school, starts)
            """,
            ct,
            ids.Select(i => i.Value).ToArray(),
            Ids(rows),
            rows.Select(r => r.Role!.Role.ToString()).ToArray(),
            rows.Select(r => r.Role!.School?.Value).ToArray(),
            rows.Select(r => r.Role!.From).ToArray()
        );
        foreach (var (row, id) in rows.Zip(ids))
            change.Record(new PersonAppointed(row.Person, id, row.Role!.Role, row.Role.School, row.Role.From, null));
    }

    private static async Task ManageAsync(Change change, List<PlannedRow> rows, CancellationToken ct)
    {
        await RunAsync(
            change,
            """
            insert into line_management (trust_id, person_id, manager_id)
            select $1, person, manager from unnest($2, $3) as new (person, manager)
            on conflict (trust_id, person_id) do update set manager_id = excluded.manager_id
            """,
            ct,
            Ids(rows),
            rows.Select(r => r.Manager!.Value.Value).ToArray()
        );
        foreach (var row in rows)
            change.Record(new LineManagerSet(row.Person, row.Manager));
    }

    private static Guid[] Ids(List<PlannedRow> rows) => [.. rows.Select(r => r.Person.Value)];

    private static async Task RunAsync(Change change, string sql, CancellationToken ct, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)change.Db.Database.GetDbConnection())
        {
            Transaction = (NpgsqlTransaction)change.Db.Database.CurrentTransaction!.GetDbTransaction(),
        };
        command.Parameters.Add(new() { Value = change.Actor.Trust.Value });
        foreach (var value in values)
            command.Parameters.Add(Parameter(value));
        await command.ExecuteNonQueryAsync(ct);
    }

    private static NpgsqlParameter Parameter(object value) =>
        value is Guid?[] guids ? new() { Value = guids, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid } : new() { Value = value };
}
