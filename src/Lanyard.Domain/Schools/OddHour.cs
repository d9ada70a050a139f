namespace Lanyard.Domain.Schools;

/// <summary>
/// Which instant is meant when clocks show a time twice, as between 01:00 and 02:00 on the last Sunday of October.
/// A time that clocks skip in March always means the moment of the leap, whichever rule is chosen.
/// </summary>
public enum OddHour
{
    /// <summary>The second time round, in winter time: a promise gets the benefit of the doubt.</summary>
    Later,

    /// <summary>The first time round, in summer time.</summary>
    Earlier,
}
