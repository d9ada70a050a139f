using System.Globalization;
using Lanyard.Domain.Policies;

namespace Lanyard.Web.Paper;

/// <summary>A colour of paper. Each reads well in black and white too, since words say what it says.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static Ink Text { get; } = new(0x0b, 0x0c, 0x0c);
    public static Ink Quiet { get; } = new(0x48, 0x4d, 0x52);
    public static Ink White { get; } = new(0xff, 0xff, 0xff);
    public static Ink Deep { get; } = new(0x0b, 0x3b, 0x40);
    public static Ink Strap { get; } = new(0xf4, 0x7f, 0x3c);

    private static readonly Ink Pale = new(0xb1, 0xb4, 0xb6);

    public static Ink Of(Standing standing) =>
        standing switch
        {
            Standing.Broken => new(0xb1, 0x0e, 0x1e),
            Standing.AtRisk => new(0x8a, 0x4b, 0x00),
            Standing.Kept => new(0x00, 0x5a, 0x30),
            _ => Quiet,
        };

    /// <summary>For areas, where what nobody is asked for stays in the background.</summary>
    public static Ink Area(Standing standing) =>
        standing is Standing.Awaiting or Standing.NotInForce or Standing.NotAsked ? Pale : Of(standing);

    /// <summary>As a page of a PDF chooses it for what it fills next.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Red / 255.0:0.###} {Green / 255.0:0.###} {Blue / 255.0:0.###} rg");
}
