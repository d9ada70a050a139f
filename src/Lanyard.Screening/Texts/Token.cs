using System.Runtime.InteropServices;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Texts;

[Flags]
internal enum Traits : ushort
{
    None = 0,
    Capital = 1,
    AllCapitals = 2,
    Digit = 4,
    Letter = 8,
    Known = 16,
    Common = 32,
    Apostrophe = 64,
    Foreign = 128,

    /// <summary>It follows a stop, a line break or nothing: a capital there says little.</summary>
    OpensSentence = 256,

    /// <summary>It stands in quotation marks.</summary>
    Quoted = 512,

    /// <summary>It is part of something harmless or of a phrase that speaks for it.</summary>
    Covered = 1024,
}

/// <summary>One word or number of a reading, by its place in the folded text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    public int Start;
    public int End;

    /// <summary>Of the letters without apostrophes.</summary>
    public ulong Hash;

    /// <summary>Of what bears a possessive: "Oliver" in "Oliver's"; 0 without one.</summary>
    public ulong Stem;

    /// <summary>Which word of the vocabulary it is read as; −1 for none.</summary>
    public int Word;
    public Sort Sorts;
    public int Sentence;
    public Traits Traits;
    public Disguise Disguise;

    public readonly int Length => End - Start;

    public readonly bool Has(Traits traits) => (Traits & traits) != Traits.None;

    public readonly bool Is(Sort sorts) => (Sorts & sorts) != Sort.None;
}
