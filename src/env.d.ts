declare module 'virtual:peerfolio/theme.css' {}
