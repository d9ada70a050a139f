using Lanyard.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lanyard.Core.Tests.Data;

/// <summary>EF Core maps and the SQL files define: the two must say the same of every column.</summary>
public sealed class SchemaTests(CoreFixture fixture)
{
    [Fact]
    public async Task EveryMappedColumn_IsInTheDatabase_WithItsTypeAndNullability()
    {
        await using var house = fixture.House();
        await using var scope = house.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<LanyardDb>().GetService<IDesignTimeModel>().Model;
        var mapped = model
            .GetEntityTypes()
            .SelectMany(e => e.GetFlattenedProperties().Select(p => Column(e.GetTableName()!, p)))
            .Order(StringComparer.Ordinal)
            .ToList();
        var defined = await ColumnsAsync(model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().ToArray());
        Assert.Equal(defined, mapped);
    }

    [Fact]
    public async Task EveryMappedKey_IsThePrimaryKeyOfItsTable()
    {
        await using var house = fixture.House();
        await using var scope = house.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<LanyardDb>().Model;
        foreach (var entity in model.GetEntityTypes())
        {
            var key = string.Join(", ", entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName()));
            Assert.Equal(await KeyAsync(entity.GetTableName()!), key);
        }
    }

    private static string Column(string table, IProperty property) =>
        $"{table}.{property.GetColumnName()} {property.GetColumnType()}{(property.IsNullable ? "" : " not null")}";

    private async Task<List<string>> ColumnsAsync(string[] tables)
    {
        await using var source = NpgsqlDataSource.Create(fixture.Server.Owner);
        await using var command = source.CreateCommand(
            """
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relname = any($1) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            """
        );
        command.Parameters.Add(new() { Value = tables });
        var columns = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            columns.Add(reader.GetString(0));
        return [.. columns.Order(StringComparer.Ordinal)];
    }

    private async Task<string> KeyAsync(string table)
    {
        await using var source = NpgsqlDataSource.Create(fixture.Server.Owner);
        await using var command = source.CreateCommand(
            """
            select string_agg(a.attname, ', ' order by k.position)
            from pg_index i cross join lateral unnest(i.indkey) with ordinality as k (attnum, position)
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
            where i.indisprimary and i.indrelid = $1::regclass
            """
        );
        command.Parameters.Add(new() { Value = table });
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
