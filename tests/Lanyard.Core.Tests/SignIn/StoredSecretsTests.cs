using System.Text;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static Lanyard.Core.Tests.SignIn.PasswordSignInTests;

namespace Lanyard.Core.Tests.SignIn;

/// <summary>Whoever reads the whole database finds no secret that opens anything.</summary>
public sealed class StoredSecretsTests(CoreFixture fixture)
{
    [Fact]
    public async Task NoTable_HoldsASecret_ThatSomebodyCouldUse()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var (key, codes) = await SecondFactorTests.SetUpAsync(house, trust, person);
        var token = await house.DoAsync<CreateToken, MadeToken>(u =>
            u.DoAsync(
                Actor.Of(trust, person),
                person,
                new()
                {
                    Name = "Script",
                    MayWrite = true,
                    Only = null,
                    LastDay = UkTime.DateOf(house.Clock.GetUtcNow()),
                },
                CancellationToken.None
            )
        );
        var browser = new byte[32];
        await house.InScopeAsync(
            trust,
            s => s.GetRequiredService<KnownBrowsers>().RememberAsync(trust, person, "stamp", browser, null, CancellationToken.None)
        );
        string[] secrets =
        [
            "tangerine ladder whistle",
            key,
            token.Text,
            token.Text[4..],
            .. codes,
            codes[0].Replace("-", "", StringComparison.Ordinal),
        ];
        foreach (var (table, row) in await RowsAsync(trust))
        {
            foreach (var secret in secrets)
            {
                Assert.False(row.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{table} holds a secret");
                Assert.False(
                    row.Contains(Convert.ToHexString(Encoding.UTF8.GetBytes(secret)), StringComparison.OrdinalIgnoreCase),
                    $"{table} holds a secret in hexadecimal"
                );
            }
        }
    }

    private async Task<List<(string Table, string Row)>> RowsAsync(Id<Trust> trust)
    {
        await using var owner = NpgsqlDataSource.Create(fixture.Server.Owner);
        var tables = new List<string>();
        await using (
            var list = owner.CreateCommand(
                "select table_name::text from information_schema.columns where table_schema = 'public' and column_name = 'trust_id'"
            )
        )
        await using (var reader = await list.ExecuteReaderAsync())
            while (await reader.ReadAsync())
                tables.Add(reader.GetString(0));
        var rows = new List<(string, string)>();
        foreach (var table in tables)
        {
            await using var read = owner.CreateCommand($"select t::text from \"{table}\" t where trust_id = $1");
            read.Parameters.Add(new() { Value = trust.Value });
            await using var reader = await read.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                rows.Add((table, reader.GetString(0)));
        }
        Assert.Contains(rows, r => r.Item1 == "access_token");
        Assert.Contains(rows, r => r.Item1 == "login");
        return rows;
    }
}
