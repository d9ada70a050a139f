using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.SignIn;

namespace Lanyard.Domain.Tests.SignIn;

public sealed class PasswordTests
{
    private static readonly string[] Own =
    [
        "Zoë O’Connor-Adeyemi",
        "z.oconnor@marram-bay.example",
        "Marram Bay Primary School",
        "Heron Vale Learning Trust",
        "St Wilgyth’s Church School",
    ];

    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("tangerine ladder whistle")]
    [InlineData("monkey teacher lemonade")] // three words, though two of them are the first that people think of
    [InlineData("xK9$vP2mQw7z")]
    [InlineData("   spaces count too   x7")]
    [InlineData("пароль для школы")]
    [InlineData("🦔🌧️🚲📎🍐🪁🧭🎈🫖🐡🧦🪗")]
    [InlineData("Zoë likes 14 purple giraffes")]
    public void Password_ThatNobodyWouldGuess_WillDo(string password) => Assert.Null(Password.Refuse(Password.Normal(password), Own));

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("Passwordpassword")]
    [InlineData("WelcomeSummer2026")]
    [InlineData("letmeinletmein")]
    [InlineData("qwertyuiop123")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("987654321098765")]
    [InlineData("ababababababab")]
    [InlineData("iloveyou!!!!!")]
    [InlineData("MarramBay2026")]
    [InlineData("St Wilgyth’s")]
    [InlineData("St. Wilgyth's 24")]
    [InlineData("marrambayprimary")]
    [InlineData("Heron Vale 12345")]
    [InlineData("zoeoconnor1985")]
    [InlineData("ADEYEMI-adeyemi")]
    [InlineData("L1verpool-Arsena1")]
    [InlineData("01/09/1985 01/09")]
    [InlineData("………………………………")]
    public void Password_ThatIsGuessedFirst_IsRefused(string password)
    {
        var refused = Password.Refuse(Password.Normal(password), Own);
        Assert.NotNull(refused);
        Assert.Contains("harder to guess", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Enter a password.")]
    [InlineData("short", "12 characters or more")]
    [InlineData("🦔🌧️🚲", "12 characters or more")]
    public void Password_TooShort_SaysHowLong(string password, string says) =>
        Assert.Contains(says, Password.Refuse(Password.Normal(password), Own)!, StringComparison.Ordinal);

    [Fact]
    public void Password_ThatIsVeryLong_IsFineUpToItsLimit()
    {
        var long256 = string.Concat(Enumerable.Range(0, 64).Select(i => $"{(char)('a' + i * 7 % 26)}{(char)('k' + i * 5 % 15)}%{i % 10}"));
        Assert.Equal(Password.Longest, long256.Length);
        Assert.Null(Password.Refuse(long256, Own));
        Assert.Contains("256 characters or fewer", Password.Refuse(long256 + "x", Own)!, StringComparison.Ordinal);
        Assert.NotNull(Password.Refuse(new string('x', 10_000), Own));
    }

    [Fact]
    public void SamePassword_FromAnotherKeyboard_IsTheSame() =>
        Assert.Equal(Password.Normal("ﬁve cafe\u0301s"), Password.Normal("five caf\u00e9s"));

    [Fact]
    public void HalfASign_LeftByABrokenPaste_IsNoPassword() => Assert.Equal("", Password.Normal("abc\ud83d"));

    /// <summary>What a list of common passwords would hold, made here from words and the usual trimmings: every one is known without the list.</summary>
    [Fact]
    public void ThousandsOfCommonPasswords_AreAllRefused()
    {
        string[] words =
        [
            "password",
            "welcome",
            "football",
            "letmein",
            "liverpool",
            "teacher",
            "sunshine",
            "dragon",
            "summer",
            "charlie",
            "school",
            "monday",
        ];
        string[] ends = ["1234", "123456", "2024", "2025!", "1!", "!!!", "007", "99", "_2026", "#1", "abc123", "qwerty"];
        var made =
            from first in words
            from second in words.Append("")
            from end in ends
            from form in new Func<string, string>[]
            {
                w => w,
                w => w.ToUpperInvariant(),
                CultureInfo.InvariantCulture.TextInfo.ToTitleCase,
                Swap,
            }
            let password = form(first) + form(second) + end
            where password.Length >= Password.Shortest
            select password;
        var list = made.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(list.Count > 3_000, $"only {list.Count} made");
        Assert.DoesNotContain(list, p => Password.Refuse(p, []) is null);
    }

    [Fact]
    public void AnySign_AtAll_MayStandInAPassword() =>
        Prop.ForAll<NonNull<string>>(typed =>
            {
                var password = Password.Normal(typed.Get + " tangerine ladder whistle");
                return password.Length == 0 || password.Length > Password.Longest || Password.Refuse(password, []) is null;
            })
            .QuickCheckThrowOnFailure();

    private static string Swap(string word) =>
        word.Replace('a', '@').Replace('o', '0').Replace('e', '3').Replace('i', '1').Replace('s', '$');
}
