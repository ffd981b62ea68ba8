/* power_table.h: made by tools/power_tables.py; see shortest.c. */

#define POWER_FIRST (-292)
#define POWER_STEP 27

/* 10**(POWER_FIRST + i * POWER_STEP): the highest 128 bits, rounded up. */
static const uint64_t power_of_ten[][2] = {
    {0xff77b1fcbebcdc4fu, 0x25e8e89c13bb0f7bu},
    {0xce5d73ff402d98e3u, 0xfb0a3d212dc81290u},
    {0xa6b34ad8c9dfc06fu, 0xf42faa48c0ea481fu},
    {0x86a8d39ef77164bcu, 0xae5dff9c02033198u},
    {0xd98ddaee19068c76u, 0x3badd624dd9b0958u},
    {0xafbd2350644eeacfu, 0xe5d1929ef90898fbu},
    {0x8df5efabc5979c8fu, 0xca8d3ffa1ef463c2u},
    {0xe55990879ddcaabdu, 0xcc420a6a101d0516u},
    {0xb94470938fa89bceu, 0xf808e40e8d5b3e6au},
    {0x95a8637627989aadu, 0xdde7001379a44aa9u},
    {0xf1c90080baf72cb1u, 0x5324c68b12dd6339u},
    {0xc350000000000000u, 0x0000000000000000u},
    {0x9dc5ada82b70b59du, 0xf020000000000000u},
    {0xfee50b7025c36a08u, 0x02f236d04753d5b5u},
    {0xcde6fd5e09abcf26u, 0xed4c0226b55e6f87u},
    {0xa6539930bf6bff45u, 0x84db8346b786151du},
    {0x865b86925b9bc5c2u, 0x0b8a2392ba45a9b3u},
    {0xd910f7ff28069da4u, 0x1b2ba1518094da05u},
    {0xaf58416654a6babbu, 0x387ac8d1970027b3u},
    {0x8da471a9de737e24u, 0x5ceaecfed289e5d3u},
    {0xe4d5e82392a40515u, 0x0fabaf3feaa5334bu},
    {0xb8da1662e7b00a17u, 0x3d6a751f3b936244u},
    {0x95527a5202df0ccbu, 0x0f37801e0c43ebc9u},
};

/* What the product of such a power and a power of five is short of, plus 1: two bits each. */
static const uint32_t power_error[] = {
    0xa965aa59u, 0xa95aaa9au, 0xaa5aa6aau, 0xaaaa996au, 0xa5a6aaa6u, 0x50415106u, 0xa5154114u, 0x5965995au,
    0xaa565559u, 0x5a559556u, 0xa6aaa999u, 0xa6959a96u, 0xaa695aaau, 0x6aa9aa9au, 0xa9aaaaaau, 0x5654516au,
    0x95556955u, 0x5665696au, 0x55555559u, 0x55555555u, 0x55555555u, 0x6a555555u, 0x699aaaa9u, 0x9a9a9665u,
    0xaaaaa6aau, 0xa59996a9u, 0x6965566au, 0x15555595u, 0xa9556555u, 0xaa9a69aau, 0x55865aa6u, 0x55454555u,
    0xa9a695a4u, 0x6956aa96u, 0x695aaa66u, 0xaa69656au, 0xaaaaaaaau, 0x6a6a655au, 0x0002aaa9u,
};
