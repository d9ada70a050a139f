using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.SignIn;

namespace Lanyard.Domain.Tests.SignIn;

public sealed class RecoveryCodeTests
{
    [Fact]
    public void Code_UsedOnce_IsGone()
    {
        var codes = Enumerable.Range(0, 3).Select(_ => RecoveryCode.Write(RandomNumberGenerator.GetBytes(RecoveryCode.Bytes))).ToList();
        var login = WithCodes(codes);
        Assert.True(RecoveryCode.Use(login, codes[1]));
        Assert.False(RecoveryCode.Use(login, codes[1]));
        Assert.Equal(2, login.RecoveryCodes.Count);
        Assert.True(RecoveryCode.Use(login, codes[0].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Code_ReadOffPaperWithNoughtsAndOnes_Counts()
    {
        var code = RecoveryCode.Write([0x43, 0xB0, 0x10, 0x00, 0xFF, 0x77, 0x43, 0x43, 0x43, 0x43]);
        var login = WithCodes([code]);
        Assert.Contains('I', code);
        Assert.True(RecoveryCode.Use(login, code.Replace('O', '0').Replace('I', '1')));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAA-AAAA-AAAA-AAAB")]
    [InlineData("AAAA")]
    [InlineData("£££")]
    public void AnythingElse_IsRefusedAndTakesNothingAway(string? typed)
    {
        var login = WithCodes([RecoveryCode.Write(new byte[RecoveryCode.Bytes])]);
        Assert.False(RecoveryCode.Use(login, typed));
        Assert.Single(login.RecoveryCodes);
    }

    [Fact]
    public void TenThousandCharacters_AreRefused() => Assert.Null(RecoveryCode.Digest(new string('A', 10_000)));

    [Fact]
    public void Written_IsReadBackToTheSameDigest() =>
        Prop.ForAll<ulong, ushort>(
                (a, b) =>
                {
                    byte[] bytes = [.. BitConverter.GetBytes(a), .. BitConverter.GetBytes(b)];
                    return RecoveryCode.Digest(RecoveryCode.Write(bytes))!.SequenceEqual(SHA256.HashData(bytes));
                }
            )
            .QuickCheckThrowOnFailure();

    private static Login WithCodes(IEnumerable<string> codes) =>
        new()
        {
            Trust = default,
            Person = default,
            SecurityStamp = "",
            CreatedAt = default,
            RecoveryCodes = [.. codes.Select(c => RecoveryCode.Digest(c)!)],
        };
}
