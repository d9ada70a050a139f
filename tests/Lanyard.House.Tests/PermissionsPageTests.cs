using System.Text;
using Lanyard.Domain.People;

namespace Lanyard.House.Tests;

public sealed class PermissionsPageTests
{
    [Fact]
    public void PermissionsPage_SaysWhatTheTableSays() => GeneratedDocs.Expect("permissions.md", Page());

    [Fact]
    public void EveryRole_IsInTheTable() => Assert.Equal(Enum.GetValues<Role>(), Roles.Table.Keys.Order());

    [Fact]
    public void EveryPermission_IsHeldBySomebody() =>
        Assert.Equal(Enum.GetValues<Permission>(), Roles.Table.Values.SelectMany(s => s.Permissions).Distinct().Order());

    private static string Page()
    {
        var sheets = Roles.Table.Values.OrderBy(s => s.Role).ToList();
        var page = new StringBuilder(
            "# Permissions\n\nWritten by a test from the one table of roles, `src/Lanyard.Domain/People/Roles.cs`.\n"
        );
        page.Append("\n## What each role may do\n\n| | ").AppendJoin(" | ", sheets.Select(s => s.Name)).Append(" |\n|---|");
        page.AppendJoin("", sheets.Select(_ => "---|")).Append('\n');
        foreach (var permission in Enum.GetValues<Permission>())
            page.Append(null, $"| {permission} | ")
                .AppendJoin(" | ", sheets.Select(s => s.Permissions.Contains(permission) ? "yes" : ""))
                .Append(" |\n");
        page.Append(
            "\n## Where a role is held, and who may appoint to it\n\n| Role | Held | A vacancy when nobody holds it | Appointed by |\n|---|---|---|---|\n"
        );
        foreach (var sheet in sheets)
            page.Append(
                null,
                $"| {sheet.Name} | {Held(sheet.Seat)} | {(sheet.MissedWhenVacant ? "yes" : "")} | {Appointers(sheet.Role)} |\n"
            );
        return page.ToString();
    }

    private static string Held(Seat seat) =>
        seat switch
        {
            Seat.School => "at a school",
            Seat.Trust => "for the trust",
            _ => "at a school or for the trust",
        };

    private static string Appointers(Role role) =>
        string.Join(", ", Roles.Table.Values.Where(s => Roles.MayAppoint(s.Role, role)).OrderBy(s => s.Role).Select(s => s.Name));
}
