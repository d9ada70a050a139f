namespace Lanyard.Screening.Words;

/// <summary>What sort of word it is, for the rules that read several words together. A word may be of several sorts.</summary>
[Flags]
internal enum Sort : ulong
{
    None = 0,

    // People
    Group = 1UL << 0,
    You = 1UL << 1,
    They = 1UL << 2,
    Me = 1UL << 3,
    Own = 1UL << 4,
    Pupil = 1UL << 5,
    Staff = 1UL << 6,
    School = 1UL << 7,
    People = 1UL << 8,

    // What is said of them
    Hate = 1UL << 9,
    Vile = 1UL << 10,
    Beast = 1UL << 11,
    Kill = 1UL << 12,
    Hurt = 1UL << 13,
    Worth = 1UL << 14,
    Low = 1UL << 15,
    Profane = 1UL << 16,
    Strong = 1UL << 17,
    Slur = 1UL << 18,
    Insult = 1UL << 19,
    Sexual = 1UL << 20,
    Kind = 1UL << 21,

    // How it is said
    Not = 1UL << 22,
    Say = 1UL << 23,
    Judge = 1UL << 24,
    Stop = 1UL << 25,
    Should = 1UL << 26,
    Will = 1UL << 27,
    Be = 1UL << 28,
    All = 1UL << 29,
    Than = 1UL << 30,
    Child = 1UL << 31,
    Mean = 1UL << 32,

    /// <summary>A part of the name of a group.</summary>
    Part = 1UL << 33,

    // Personal data
    PhoneCue = 1UL << 40,
    BankCue = 1UL << 41,
    BirthCue = 1UL << 42,
    HealthCue = 1UL << 43,
    PlateCue = 1UL << 44,
    Numeral = 1UL << 45,
    Month = 1UL << 46,
    Street = 1UL << 47,
    PlainStreet = 1UL << 48,
    Title = 1UL << 49,
    ClassWord = 1UL << 50,
    FirstName = 1UL << 51,
    Now = 1UL << 52,
    At = 1UL << 53,
    Place = 1UL << 54,
    Function = 1UL << 55,
    PassportCue = 1UL << 56,
    ChildCue = 1UL << 57,
    Link = 1UL << 58,
    HomeCue = 1UL << 59,
}
