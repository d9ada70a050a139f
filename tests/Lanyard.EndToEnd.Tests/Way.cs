namespace Lanyard.EndToEnd.Tests;

/// <summary>How somebody walks through a journey. Every journey is walked in each of these ways.</summary>
public enum Way
{
    /// <summary>With scripts and a mouse.</summary>
    Mouse,

    /// <summary>On a phone of 360 pixels whose browser runs no scripts.</summary>
    PhoneWithoutScripts,

    /// <summary>With the keyboard alone: every control is reached by the Tab key and shows that it has the focus.</summary>
    Keyboard,
}
