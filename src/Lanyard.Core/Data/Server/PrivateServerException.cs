namespace Lanyard.Core.Data.Server;

/// <summary>The private server cannot serve. The message says what, why and what to type, for the person at the terminal.</summary>
#pragma warning disable RCS1194 // One without a message would leave that person with nothing.
public sealed class PrivateServerException(string message, Exception? inner = null) : Exception(message, inner);
#pragma warning restore RCS1194
