namespace Lanyard.Screening.Tests;

/// <summary>Personal data in the many ways people write it, and what only looks like it.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Call 07700 900181 please", "07700 900181")]
    [InlineData("(07700) 900773", "(07700) 900773")]
    [InlineData("ring +44 (0)20 7946 0006 now", "+44 (0)20 7946 0006")]
    [InlineData("0044 7700 900181", "0044 7700 900181")]
    [InlineData("07.700.900.181", "07.700.900.181")]
    [InlineData("07 70 09 00 18 1", "07 70 09 00 18 1")]
    [InlineData("0 7 7 0 0 9 0 0 1 8 1", "0 7 7 0 0 9 0 0 1 8 1")]
    [InlineData("text O77OO9OO181 x", "O77OO9OO181")]
    [InlineData("０７７００９００１８１", "０７７００９００１８１")]
    [InlineData("0\u200B7700\u200B900181", "0\u200B7700\u200B900181")]
    [InlineData("zero seven seven double zero nine oh oh one eight one", "zero seven seven double zero nine oh oh one eight one")]
    [InlineData("0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣8️⃣1️⃣", "0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣8️⃣1️⃣")]
    [InlineData("(415) 555-0132", "(415) 555-0132")]
    public void Phone_HoweverWritten_IsMarkedWhole(string text, string mark) => Assert.Equal([mark], Seen.Marks(text, "phone"));

    [Theory]
    [InlineData("jo.smith@example.sch.uk", "jo.smith@example.sch.uk")]
    [InlineData("mail jo (at) example (dot) com!", "jo (at) example (dot) com")]
    [InlineData("jo dot smith at gmail dot com", "jo dot smith at gmail dot com")]
    [InlineData("jo @ example . com", "jo @ example . com")]
    [InlineData("ＪＯ＠ｅｘａｍｐｌｅ．ｃｏｍ", "ＪＯ＠ｅｘａｍｐｌｅ．ｃｏｍ")]
    public void Email_HoweverDisguised_IsMarkedWhole(string text, string mark) => Assert.Equal([mark], Seen.Marks(text, "email"));

    [Theory]
    [InlineData("SW1A 1AA", "postcode", "SW1A 1AA")]
    [InlineData("we moved to gl538ey", "postcode", "gl538ey")]
    [InlineData("It is 14 Church Road, Hexham, NE46 1AB.", "address", "14 Church Road, Hexham, NE46 1AB")]
    [InlineData("she lives at 14 church road", "address", "14 church road")]
    [InlineData("Flat 2, 9 Mill Lane, Stoke-on-Trent", "address", "Flat 2, 9 Mill Lane, Stoke-on-Trent")]
    [InlineData("nino AA 12 34 56 B", "nino", "AA 12 34 56 B")]
    [InlineData("NHS 221 395 1837", "nhs-number", "221 395 1837")]
    [InlineData("pay 4111 1111 1111 1111 now", "card", "4111 1111 1111 1111")]
    [InlineData("IBAN GB82 WEST 1234 5698 7654 32", "iban", "GB82 WEST 1234 5698 7654 32")]
    [InlineData("sort code 12-34-56 12345678", "bank-account", "12-34-56 12345678")]
    [InlineData("a silver car, AB51 ABC, outside", "vehicle-plate", "AB51 ABC")]
    [InlineData("born on 3rd April 2011", "date-of-birth", "3rd April 2011")]
    [InlineData("DOB: 03/04/11", "date-of-birth", "03/04/11")]
    [InlineData("Jack Taylor in Year 4 won", "child-name", "Jack Taylor")]
    [InlineData("We're at the Natural History Museum now", "live-location", "We're at the Natural History Museum now")]
    [InlineData("MORGA607054SM9IJ", "driving-licence", "MORGA607054SM9IJ")]
    [InlineData("passport CD7654321", "passport", "CD7654321")]
    [InlineData("from 41.173.96.26 today", "ip-address", "41.173.96.26")]
    public void EachKind_IsMarkedWhole(string text, string subkind, string mark) => Assert.Equal([mark], Seen.Marks(text, subkind));

    [Theory]
    [InlineData("The concert is at 7.30 on 01/02/2026, tickets £4")]
    [InlineData("Year 6 raised £1,234.56 in 2025-2026")]
    [InlineData("Childline: 0800 1111")]
    [InlineData("01 02 2023 10")]
    [InlineData("We came 2nd of 14 schools and ran 10 miles")]
    [InlineData("meet by the 10 shops, 3 close friends of mine")]
    [InlineData("See you at the fair on 3 May at 10 in the park")]
    [InlineData("401-023-2138")]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("the M25 THE WHOLE WAY")]
    [InlineData("one two three four five, once I caught a fish alive")]
    [InlineData("We are at our best now")]
    [InlineData("Look at the website dot com boom of 1999")]
    [InlineData("Mr Jack Taylor teaches Year 4")]
    public void OrdinaryNumbersAndWords_AreNotPersonalData(string text) =>
        Assert.Empty(Seen.In(text).Where(f => f.Kind == FindingKind.PersonalData).Select(f => f.Subkind));
}
