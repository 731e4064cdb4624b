/** Bindings of ForeignLockRegistry. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const foreignLockRegistryAbi = [
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "orderBook_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "held",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "kept",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "frozen",
    "type": "uint256"
   }
  ],
  "name": "AmountFrozen",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "scalar",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "name": "AssetLocked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotOrderBook",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "state",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "held",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "name": "EntryChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "guard",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "by",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "name": "UseMonitored",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "by",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "held",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "kept",
    "type": "uint256"
   }
  ],
  "name": "canUse",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "by",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "held",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "kept",
    "type": "uint256"
   }
  ],
  "name": "checkUse",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "entryOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint8",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "held",
      "type": "uint8"
     },
     {
      "internalType": "bytes32",
      "name": "order",
      "type": "bytes32"
     }
    ],
    "internalType": "struct LockEntry",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "holdingKey",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "orderBook",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "statusOf",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "scalar",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint8",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "held",
      "type": "uint8"
     },
     {
      "internalType": "bytes32",
      "name": "order",
      "type": "bytes32"
     }
    ],
    "internalType": "struct LockEntry",
    "name": "entry",
    "type": "tuple"
   }
  ],
  "name": "write",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const foreignLockRegistryBytecode = '0x60a0604052348015600e575f5ffd5b50604051610b57380380610b57833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610acc61008b5f395f818160ab015281816102e701526106e50152610acc5ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637f4c4d95116100585780637f4c4d951461011357806382fb864314610128578063df563016146101b0578063e1682f11146101c3575f5ffd5b8063577078cd1461007e578063776af5ba146100a65780637a575334146100f2575b5f5ffd5b61009161008c3660046108c2565b6101eb565b60405190151581526020015b60405180910390f35b6100cd7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161009d565b610105610100366004610910565b610251565b60405190815260200161009d565b61012661012136600461093e565b6102cf565b005b610186610136366004610991565b60408051606080820183525f80835260208084018290529284018190529384528382529282902082519384018352805460ff80821686526101009091041691840191909152600101549082015290565b60408051825160ff908116825260208085015190911690820152918101519082015260600161009d565b6101266101be3660046108c2565b6103c5565b6101d66101d1366004610910565b610569565b6040805192835260208301919091520161009d565b5f856101f957506001610248565b5f61020487876105b0565b50905060048110610218575f915050610248565b5f5f6102258989896106de565b50915091505f82148015610242575061023e868261081c565b8510155b93505050505b95945050505050565b5f6102c68383604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e76310000000000000000602082015290810183905273ffffffffffffffffffffffffffffffffffffffff821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b90505b92915050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610345576040517fd4b9046a0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f828152602081905260409020819061035e82826109b6565b50506040810135827f50aa216f9f8b899de9687b4671ef14226c6fe5f92dab317d7d69939328cfca416103946020850185610a15565b6103a46040860160208701610a15565b6040805160ff93841681529290911660208301520160405180910390a35050565b8415610562575f5f6103d787876105b0565b9150915060048210610426576040517fe661d75100000000000000000000000000000000000000000000000000000000815260048101889052602481018390526044810182905260640161033c565b5f5f5f6104348a8a8a6106de565b9250925092505f8314610484576040517fe661d751000000000000000000000000000000000000000000000000000000008152600481018b9052602481018490526044810182905260640161033c565b61048e878361081c565b8610156104fb576040517fb4eedbb5000000000000000000000000000000000000000000000000000000008152600481018b905273ffffffffffffffffffffffffffffffffffffffff8a16602482015260448101889052606481018790526084810183905260a40161033c565b6001850361055c576040805173ffffffffffffffffffffffffffffffffffffffff8a81168252602082018790523392908c16918d917f4ebd45eb6b220a9e07e649da66543f9cb693c8f6f9b5fc7bb1be49d6e73d9fae910160405180910390a45b50505050505b5050505050565b5f5f61057584846105b0565b909250905060048210156105a9575f5f61059086865f6106de565b92505091505f82146105a65790925090506105a9565b50505b9250929050565b5f82815260208181526040808320815160608082018452825460ff80821684526101009182900481168488019081526001958601548588015286517f73796e636c696e652e6c6f636b2e686f6c64696e672e76310000000000000000818a01528088018c905273ffffffffffffffffffffffffffffffffffffffff8b168186015287518082039095018552608081018089528551958a01959095208a529789905286892060e089019097528654808316855292909204811660a0880152949093015460c0909501949094528051915185949193919261069792908116918691161515610831565b93505f6106b5825f015160ff165f846020015160ff165f1415610831565b90508481116106c9578483604001516106d0565b8082604001515b945094505050509250929050565b5f808080807f00000000000000000000000000000000000000000000000000000000000000006040517ff8d23d69000000000000000000000000000000000000000000000000000000008152600481018a905273ffffffffffffffffffffffffffffffffffffffff8981166024830152919091169063f8d23d6990604401608060405180830381865afa158015610777573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061079b9190610a30565b9096509450909250905082156107b45760049450610811565b60028260ff16036107c85760039450610811565b60018260ff1614801561080757508573ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614155b1561081157600294505b505093509350939050565b5f81831061082a57816102c6565b5090919050565b5f600584101580610843575060038310155b1561085057506005610897565b8261085c600386610aa2565b6108669190610ab9565b610871906004610aa2565b670555555444321320901c600f16905081801561088e5750600481105b15610897575060045b9392505050565b73ffffffffffffffffffffffffffffffffffffffff811681146108bf575f5ffd5b50565b5f5f5f5f5f60a086880312156108d6575f5ffd5b8535945060208601356108e88161089e565b935060408601356108f88161089e565b94979396509394606081013594506080013592915050565b5f5f60408385031215610921575f5ffd5b8235915060208301356109338161089e565b809150509250929050565b5f5f8284036080811215610950575f5ffd5b8335925060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215610983575f5ffd5b506020830190509250929050565b5f602082840312156109a1575f5ffd5b5035919050565b60ff811681146108bf575f5ffd5b81356109c1816109a8565b815460208401356109d1816109a8565b61ff008160081b1660ff84167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000841617178455505050604082013560018201555050565b5f60208284031215610a25575f5ffd5b8135610897816109a8565b5f5f5f5f60808587031215610a43575f5ffd5b8451610a4e816109a8565b6020860151909450610a5f8161089e565b6040860151606090960151949790965092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176102c9576102c9610a75565b808201808211156102c9576102c9610a7556' as const
