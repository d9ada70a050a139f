using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Lanyard.Screening.Names;

/// <summary>Where a name stands in a stream of UTF-8: which name, from which byte, how many bytes.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NameMatch(int Name, int Start, int Length);

/// <summary>
/// Finds tens of thousands of names in a stream, ignoring case, at the edges of words, the longest at each place. Names are cut into pieces of eight
/// bytes; the first piece of every word of the text is asked of one bitmap, so that the cost of a byte does not grow with the number of names.
/// </summary>
public sealed class NameScanner
{
    private const int Piece = 8;
    private const int FilterBits = 20;
    private const ulong Small = 0x2020202020202020UL;
    private readonly byte[][] _names;
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    /// <summary>By node and whole piece: the next node.</summary>
    private readonly Dictionary<(int Node, ulong Piece), int> _steps = [];

    /// <summary>By node, length and last piece: the name that ends there.</summary>
    private readonly Dictionary<(int Node, int Length, ulong Piece), int> _ends = [];

    /// <summary>For each node, which lengths of a last piece there are: one bit each.</summary>
    private readonly List<byte> _lengths = [0];
    private readonly byte _short;

    public NameScanner(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = [.. names.Select(n => Encoding.UTF8.GetBytes(n.Trim())).Where(n => n.Length > 0)];
        for (var i = 0; i < _names.Length; i++)
            Add(i, _names[i]);
        _short = _lengths[0];
    }

    public int Count => _names.Length;

    public void Find(ReadOnlySpan<byte> text, ICollection<NameMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var (i, inside, until) = (0, 0U, 0);
        var last = text.Length - Piece;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; i + 32 <= text.Length; i += 32)
            {
                var words = Words(Vector256.Create(text.Slice(i, 32)));
                var starts = words & ~((words << 1) | inside);
                inside = words >> 31;
                while (starts != 0)
                {
                    var at = i + BitOperations.TrailingZeroCount(starts);
                    starts &= starts - 1;
                    // The filter asks for a whole piece; names shorter than one are asked for at every word.
                    if (at >= until && (_short != 0 || at > last || Passes(BinaryPrimitives.ReadUInt64LittleEndian(text[at..]) | Small)))
                        until = Match(text, at, until, matches);
                }
            }
        }
        for (var before = inside != 0; i < text.Length; i++)
        {
            var word = IsWord(text[i]);
            if (word && !before && i >= until)
                until = Match(text, i, until, matches);
            before = word;
        }
    }

    // Letters, digits, and every byte of a character beyond ASCII.
    private static uint Words(Vector256<byte> bytes)
    {
        var small = bytes | Vector256.Create((byte)0x20);
        var letters = Vector256.LessThan(small - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var digits = Vector256.LessThan(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        return (letters | digits).ExtractMostSignificantBits() | bytes.ExtractMostSignificantBits();
    }

    private static bool IsWord(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b);

    private bool Passes(ulong piece)
    {
        var bit = Slot(piece);
        return (_filter[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    private static int Slot(ulong piece) => (int)((piece * 0x9E3779B97F4A7C15UL) >> (64 - FilterBits));

    private int Match(ReadOnlySpan<byte> text, int start, int until, ICollection<NameMatch> matches)
    {
        var (node, at, best) = (0, start, -1);
        while (true)
        {
            var (piece, length) = Read(text, at);
            for (var lengths = _lengths[node]; lengths != 0; lengths &= (byte)(lengths - 1))
            {
                var rest = BitOperations.TrailingZeroCount(lengths);
                if (rest <= length && _ends.TryGetValue((node, rest, Cut(piece, rest)), out var name) && Holds(text, start, name))
                    best = name;
            }
            if (length < Piece || !_steps.TryGetValue((node, piece), out node))
                break;
            at += Piece;
        }
        if (best < 0)
            return until;
        matches.Add(new(best, start, _names[best].Length));
        return start + _names[best].Length;
    }

    // The same letters, whatever their case, and no word that goes on.
    private bool Holds(ReadOnlySpan<byte> text, int start, int name)
    {
        var bytes = _names[name];
        if (
            start + bytes.Length > text.Length
            || (start + bytes.Length < text.Length && IsWord(text[start + bytes.Length]) && IsWord(bytes[^1]))
        )
            return false;
        return Ascii.EqualsIgnoreCase(bytes, text.Slice(start, bytes.Length)) || text.Slice(start, bytes.Length).SequenceEqual(bytes);
    }

    private static (ulong Piece, int Length) Read(ReadOnlySpan<byte> text, int at)
    {
        if (at + Piece <= text.Length)
            return (BinaryPrimitives.ReadUInt64LittleEndian(text[at..]) | Small, Piece);
        Span<byte> padded = stackalloc byte[Piece];
        padded.Clear();
        var length = Math.Max(0, text.Length - at);
        text.Slice(Math.Min(at, text.Length), length).CopyTo(padded);
        return (BinaryPrimitives.ReadUInt64LittleEndian(padded) | Small, length);
    }

    private static ulong Cut(ulong piece, int length) => piece & ((1UL << (8 * length)) - 1);

    private void Add(int index, ReadOnlySpan<byte> name)
    {
        var (node, at) = (0, 0);
        for (; at + Piece <= name.Length; at += Piece)
        {
            var (piece, _) = Read(name, at);
            if (at == 0)
                _filter[Slot(piece) >> 6] |= 1UL << (Slot(piece) & 63);
            if (!_steps.TryGetValue((node, piece), out var next))
            {
                _steps[(node, piece)] = next = _lengths.Count;
                _lengths.Add(0);
            }
            node = next;
        }
        var rest = name.Length - at;
        _lengths[node] |= (byte)(1 << rest);
        _ends.TryAdd((node, rest, Cut(Read(name, at).Piece, rest)), index);
    }
}
