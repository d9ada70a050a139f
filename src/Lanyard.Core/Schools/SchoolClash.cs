using Lanyard.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lanyard.Core.Schools;

/// <summary>Somebody took the school's name, or its slug, between our look and our commit: a button pressed twice does that.</summary>
internal static class SchoolClash
{
    public static bool Is(DbUpdateException e) => Constraint(e) is not null;

    public static Refusal Refuse(DbUpdateException e, string name) =>
        Constraint(e) == "school_name"
            ? new($"{name} is already one of the trust's schools.", "name")
            : new("Another school was added at the same moment. Send it again.");

    private static string? Constraint(DbUpdateException e) =>
        e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "school" } clash
            ? clash.ConstraintName
            : null;
}
